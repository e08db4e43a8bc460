heading-dpo = { heading-dpoo }
heading-dat = Data
