account-title = Ihr Konto
account-leave = Abmelden oder Konto hinzufügen
sign-out = Abmelden
sign-out-all = Von allen Konten abmelden
add-account = Weiteres Konto hinzufügen
save = Speichern

## Overview

mend-title = Sicherheit
mend-nothing = Zurzeit ist nichts zu erledigen.
mend-no-contact = Fügen Sie eine E-Mail-Adresse oder Telefonnummer hinzu, damit Sie wieder Zugang erhalten, falls Sie Ihr Passwort vergessen
mend-one-contact = Fügen Sie eine zweite E-Mail-Adresse oder Telefonnummer hinzu, falls Sie die erste verlieren
mend-no-second = Schalten Sie die Anmeldung in zwei Schritten ein, damit ein gestohlenes Passwort allein nichts öffnet
mend-no-codes = Erstellen Sie Wiederherstellungscodes, für den Tag, an dem das Telefon fehlt
mend-requests =
    { $count ->
        [one] 1 Person möchte mit Ihnen befreundet sein
       *[other] { $count } Personen möchten mit Ihnen befreundet sein
    }
glance-title = Im Überblick
glance-devices =
    { $count ->
        [one] Sie sind in 1 Browser angemeldet
       *[other] Sie sind in { $count } Browsern angemeldet
    }
glance-apps =
    { $count ->
        [one] 1 App hat Zugriff auf Ihr Konto
       *[other] { $count } Apps haben Zugriff auf Ihr Konto
    }
glance-friends =
    { $count ->
        [one] Sie sind mit 1 Person befreundet
       *[other] Sie sind mit { $count } Personen befreundet
    }

## Profile

profile-title = Profil
profile-about = Über Sie
profile-language = Sprache der Nachrichten
profile-language-hint = Nachrichten, die dieser Server Ihnen sendet, sind in dieser Sprache verfasst.
nickname-wrong = Das kann kein Spitzname sein. Verwenden Sie höchstens 64 Zeichen, ohne unsichtbare Zeichen.
profile-region-wrong = Wählen Sie ein Land oder eine Region aus der Liste
profile-picture-missing = Wählen Sie zuerst eine Datei aus
profile-picture-too-large = Diese Datei ist zu groß. Wählen Sie eine mit höchstens { $limit } MB.
profile-picture-pixels = Dieses Bild hat zu viele Pixel. Wählen Sie eines mit höchstens { $limit } Megapixeln.
profile-picture-unreadable = Diese Datei lässt sich nicht als Bild lesen. Wählen Sie eine PNG-, JPEG-, WebP- oder GIF-Datei.
nickname = Spitzname
nickname-hint = Der Name, den andere und Ihre Apps sehen
region = Land oder Region
region-none = Keine Angabe
location = { $city }, { $region }
user-id = Kontonummer
picture-title = Bild
picture-alt = Ihr Bild
picture-new = Neues Bild
picture-hint = PNG, JPEG, WebP oder GIF, höchstens { $limit } MB
picture-upload = Hochladen
picture-save = Bild speichern
picture-generated = Erzeugtes Bild verwenden
crop-title = Ihr neues Bild
crop-preview = So wird es aussehen
crop-preview-alt = Der gewählte Ausschnitt Ihres Bildes
crop-whole = Das ganze Bild
crop-whole-alt = Das Bild, das Sie hochgeladen haben
crop-size = Größe des Ausschnitts
crop-across = Von links nach rechts
crop-down = Von oben nach unten
crop-look = Neu anzeigen

## Password

password-title = Ihr Passwort ändern
password-change = Passwort ändern
password-about = Apps, die Sie verbunden haben, müssen danach erneut erlaubt werden. Jeder bestätigte Kontaktweg erhält eine Nachricht.
password-set = Passwort festlegen

## Devices

devices-title = Geräte
devices-sessions = Wo Sie angemeldet sind
last-used = Zuletzt verwendet am { $moment }
session-this = Dieser Browser
session-since = Angemeldet am { $moment }
session-end = Beenden
session-end-which = Beenden: Sitzung in { $browser }
session-end-others = Alle anderen Sitzungen beenden

## Connected apps

apps-title = Verbundene Apps
apps-allowed = Apps, denen Sie Zugriff erlaubt haben
apps-password = Apps, die nach Ihrem Passwort gefragt haben
apps-none = Keine App hat Zugriff auf Ihr Konto.
app-given = Erlaubt am { $moment }
app-asked = Gefragt am { $moment }. Die App weiß, wer Sie für sie sind, und darf nichts lesen.
app-remove = Zugriff entfernen
app-remove-which = Zugriff entfernen: { $app }
never-used = Noch nicht verwendet

## What has just been done

done-password = Ihr neues Passwort ist festgelegt.
done-profile = Ihr Profil ist gespeichert.
done-picture = Ihr neues Bild ist gespeichert.
done-generated = Ihr Bild ist jetzt das erzeugte.
done-session = Die Sitzung ist beendet.
done-no-session = Diese Sitzung besteht nicht mehr. Es wurde nichts beendet.
done-others = Alle anderen Sitzungen sind beendet.
done-app = Die App hat keinen Zugriff auf Ihr Konto mehr.
