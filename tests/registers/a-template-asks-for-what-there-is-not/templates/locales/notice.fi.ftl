recipients-intro = Ensin<br>toiseksi
label-recipient = Vastaanottaja | saaja
