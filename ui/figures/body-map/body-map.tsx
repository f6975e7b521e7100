'use client'
import { useState } from 'react'
import { FigureFrame } from '../figure-frame'
import { firstCancer, firstSite } from './body-map-state'
import { BodyMapTable } from './body-map-table'
import { BodyMapView } from './body-map-view'
import { words } from './words'

export function BodyMap() {
  const [cancer, setCancer] = useState(firstCancer)
  const [site, setSite] = useState(firstSite)
  return (
    <FigureFrame title={words.title} caption={words.caption} table={<BodyMapTable />}>
      <BodyMapView cancer={cancer} site={site} onCancer={setCancer} onSite={setSite} />
    </FigureFrame>
  )
}
