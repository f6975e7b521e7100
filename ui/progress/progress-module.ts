export type ProgressModule = {
  readonly id: string
  readonly number: number
  readonly title: string
  readonly sections: number
  readonly screens: number
  readonly teachBacks: readonly { readonly id: string; readonly prompt: string; readonly screen: string }[]
}
