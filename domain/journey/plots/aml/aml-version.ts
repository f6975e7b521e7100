/** A seed means one patient under one version; `case.yaml` names the same one. */
export const amlVersion = 1
