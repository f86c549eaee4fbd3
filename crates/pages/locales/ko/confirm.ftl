## Confirm that it is still you

confirm-title = 본인 확인
confirm-why = 다음 작업은 이 계정에 들어올 수 있는 사람에게 영향을 줄 수 있습니다. 한 번 확인하면 10분 동안 다시 묻지 않습니다.
confirm-button = 확인
confirm-wrong-password = 이 계정의 비밀번호가 아닙니다. 확인한 뒤 다시 시도하세요.
confirm-send = 코드 보내기: { $contact }
