## Sign in

sign-in = 로그인
sign-in-title = 로그인
sign-in-again = 다시 로그인
sign-in-for = { $app } 앱으로 계속하려면 로그인하세요
sign-in-choose = 로그인된 계정 선택
login-label = 계정
login-hint = 이메일, 전화번호 또는 계정 번호
password-label = 비밀번호
sign-in-empty-login = 이메일 주소, 전화번호 또는 계정 번호를 입력하세요
sign-in-empty-password = 비밀번호를 입력하세요
sign-in-wrong = 계정과 비밀번호가 일치하지 않습니다. 둘 다 확인한 뒤 다시 시도하세요.
sign-in-too-many = 시도 횟수가 너무 많습니다. { $wait } 후에 다시 시도하세요.
sign-in-busy = 지금 로그인하는 사람이 많습니다. { $wait } 후에 다시 시도하세요.

## Choose an account

choose-title = 계정 선택

## Signed out

signed-out-title = 로그아웃했습니다
signed-out-about = 이 브라우저는 더 이상 계정에 액세스할 수 없습니다. 허용한 앱은 권한을 삭제할 때까지 액세스를 유지합니다.
