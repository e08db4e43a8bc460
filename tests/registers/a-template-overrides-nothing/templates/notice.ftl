heading-dpo = Kuka auttaa
