## Sign up

sign-up = 계정 만들기
sign-up-title = 계정 만들기
sign-up-hint = 본인의 것인지 확인하기 위해 코드를 보냅니다. 전화번호는 국가 번호와 함께 입력하세요(예: +86…)
sign-up-instead = 기존 계정으로 로그인
sign-up-closed = 이 서버에서는 운영자가 계정을 만들거나 초대를 통해 계정을 만듭니다. 초대를 받았다면 초대에 있는 링크를 여세요.
sign-up-finish-title = 계정 설정 마치기
sign-up-finish-lead = { $contact } 확인이 끝났습니다. 다른 사람에게 표시될 닉네임과 비밀번호를 정하세요.
sign-up-button = 계정 만들기
contact-empty = 이메일 주소 또는 전화번호를 입력하세요
contact-email = 이메일 주소가 아닙니다. name@example.com과 같은 형식이어야 합니다.
contact-phone = 전화번호가 아닙니다. 국가 번호와 함께 입력하세요(예: +8613800000001).
sign-up-nickname = 닉네임
sign-up-nickname-hint = 최대 64자. 친구와 허용한 앱에 표시됩니다.
sign-up-nickname-empty = 닉네임을 입력하세요

## A new password

new-password-label = 새 비밀번호
new-password-hint = { $least }자 이상. 서로 관련 없는 단어 몇 개는 기억하기 쉽고 추측하기 어렵습니다.
password-too-short = 비밀번호가 너무 짧습니다. { $least }자 이상 입력하세요.
password-too-long = 비밀번호가 너무 깁니다. 최대 4,096바이트(로마자 약 4,000자)까지 사용할 수 있습니다.
password-guessable = 추측하기 쉬운 비밀번호입니다. 서로 관련 없는 단어 몇 개를 사용하고 본인의 이름은 넣지 마세요.
password-in-force = 지금 사용 중인 비밀번호입니다. 다른 비밀번호를 사용하세요.
password-known = 다른 서비스의 비밀번호 유출로 알려진 비밀번호입니다. 다른 비밀번호를 사용하고 그 서비스에서도 변경하세요.

## Enter the code

code-title = 코드 입력
code-sent = 코드를 보낸 곳: { $contact }
code-sent-perhaps = { $contact } 계정이 있다면 그곳으로 코드를 보냈습니다.
code-label = 코드
code-hint = 여섯 자리 숫자
code-empty = 코드를 입력하세요
code-wrong = 코드가 맞지 않습니다. { $tries }번 더 시도할 수 있습니다.
code-over = 이 코드는 더 이상 사용할 수 없습니다. 새 코드를 받으세요.
code-too-many = 코드를 너무 많이 요청했습니다. { $wait } 후에 다시 보낼 수 있습니다.
code-nothing = 받지 못했나요? 1분 정도 걸릴 수 있습니다. 스팸함도 확인하세요.
code-nothing-mail = 받지 못했나요? 1분 정도 걸릴 수 있습니다. 스팸함도 확인하세요. 메일의 링크를 열어도 됩니다.
code-nothing-short = 받지 못했나요? 1분 정도 걸릴 수 있습니다. 번호가 맞는지 확인하세요.
code-again = 코드 다시 보내기
code-other = 다른 연락처 사용

## Open a link

link-title = 본인이 맞나요?
link-about = 이 링크는 { $contact } 주소로 전송되었습니다. 직접 요청한 경우에만 계속하세요.
link-elsewhere = 다른 브라우저에서 시작했습니다. 여기에서 계정을 만들 수 있습니다. 앱에서 왔다면 그 뒤에 처음 브라우저에서 앱으로 돌아가 로그인하세요.
link-confirm = 확인
link-sign-in = 로그인
link-recover = 새 비밀번호 설정
link-step-up = 본인입니다
link-over-title = 이 링크는 더 이상 사용할 수 없습니다
link-over = 이미 사용했거나, 너무 오래되었거나, 그 뒤에 새 링크가 전송되었습니다.
link-again = 다시 시작
