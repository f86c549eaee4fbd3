check-title = 비밀번호 확인
check-why = { $app } 앱에서 본인인지 확인하려고 합니다.
check-confirm = 확인
check-after = { $host }의 앱은 비밀번호가 맞았는지, 맞았다면 그 앱에서 누구인지를 알게 됩니다. 비밀번호 자체는 알 수 없습니다.
check-wrong = 비밀번호가 맞지 않습니다. { $tries }번 더 시도할 수 있습니다.
