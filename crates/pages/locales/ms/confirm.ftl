## Confirm that it is still you

confirm-title = Sahkan bahawa ini anda
confirm-why = Langkah seterusnya boleh mengubah siapa yang dapat masuk ke akaun ini. Anda ditanya sekali, kemudian tidak ditanya lagi selama sepuluh minit.
confirm-button = Sahkan
confirm-wrong-password = Itu bukan kata laluan akaun ini. Semak dan cuba lagi.
confirm-send = Hantar kod ke { $contact }
