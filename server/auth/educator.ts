export type Educator = { readonly id: string; readonly name: string; readonly email: string }
