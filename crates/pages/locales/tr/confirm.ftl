## Confirm that it is still you

confirm-title = Siz olduğunuzu onaylayın
confirm-why = Sıradaki işlem bu hesaba kimin girebileceğini değiştirebilir. Bu size bir kez sorulur, sonraki on dakika boyunca yeniden sorulmaz.
confirm-button = Onayla
confirm-wrong-password = Bu, bu hesabın parolası değil. Kontrol edip yeniden deneyin.
confirm-send = Kod gönder: { $contact }
