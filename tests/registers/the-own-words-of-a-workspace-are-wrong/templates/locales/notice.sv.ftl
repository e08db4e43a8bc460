heading-dpo = Vem hjälper {
