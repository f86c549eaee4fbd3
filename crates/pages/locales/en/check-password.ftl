check-title = Confirm your password
check-why = { $app } wants to be sure that it is you.
check-confirm = Confirm
check-after = The app at { $host } learns whether the password was right and, if it was, who you are to it. It never learns the password.
check-wrong =
    { $tries ->
        [one] That password is not right. You have one attempt left.
       *[other] That password is not right. You have { $tries } attempts left.
    }
