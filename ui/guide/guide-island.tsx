'use client'
import { useCallback, useEffect, useState } from 'react'
import { openProgress, progressActions } from '#browser/progress-store'
import { findSpeech, type Speech } from '#browser/speech'
import { GuideTools } from './guide-tools'

export function GuideIsland({ moduleId }: { readonly moduleId: string }) {
  const [speech, setSpeech] = useState<Speech>()
  useEffect(() => {
    openProgress()
    setSpeech(findSpeech())
  }, [])
  const onScreen = useCallback((screen: string) => progressActions.seeScreen(moduleId, screen), [moduleId])
  return <GuideTools speech={speech} onScreen={onScreen} />
}
