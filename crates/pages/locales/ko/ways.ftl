## Other ways to sign in

sign-in-by-code = 이메일이나 문자 메시지로 코드 받기
sign-in-by-qr = 로그인된 휴대전화 사용
sign-in-with-password = 비밀번호로 로그인
sign-in-code-title = 코드로 로그인
sign-in-code-lead = 여섯 자리 코드를 이메일 주소나 휴대전화로 보냅니다.
sign-in-code-send = 코드 보내기

## Sign in with a phone

qr-title = 휴대전화로 로그인
qr-lead = 로그인된 휴대전화나 태블릿의 카메라로 이 그림을 스캔하세요.
qr-picture = 이 브라우저를 로그인시키기 위해 휴대전화로 스캔하는 그림
qr-number = 휴대전화에 같은 번호가 표시됩니다:
qr-waits = 휴대전화에서 허용하면 이 페이지가 자동으로 진행됩니다. 그림은 3분 동안 유효합니다.
qr-over-title = 그림이 만료되었습니다
qr-over = 제시간에 사용되지 않았습니다. 새 그림을 요청하세요.
qr-denied-title = 휴대전화에서 거부되었습니다
qr-denied = 누군가 휴대전화에서 이 로그인을 거부했습니다.
qr-again = 새 그림 표시
qr-ask-title = 다른 화면에서 로그인
qr-ask = { $browser } 브라우저(주소: { $address })에서 내 계정으로 로그인하려고 합니다.
qr-compare = 그 화면이 눈앞에 있고 이 번호가 표시된 경우에만 허용하세요:
qr-warning = 다른 사람이 이 그림이나 링크를 보냈다면 거부하세요.
qr-allow = 허용
qr-deny = 거부
qr-allowed-title = 다른 화면이 로그인되었습니다
qr-allowed = 곧 자동으로 진행됩니다. 내 기기 목록에서 확인하고 종료할 수 있습니다.
qr-refused-title = 로그인되지 않았습니다
qr-refused = 다른 화면의 요청을 거부했습니다.
qr-gone-title = 이 그림은 더 이상 유효하지 않습니다
qr-gone = 이미 사용했거나 3분이 지났습니다. 다른 화면에 새 그림을 표시하세요.
