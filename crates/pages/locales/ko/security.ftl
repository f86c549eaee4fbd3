## The second step of a sign-in

second-title = 2단계 인증: 코드 입력
second-lead = 계정에 두 번째 단계가 필요합니다. 인증 앱을 열어 표시된 여섯 자리 숫자를 입력하거나 복구 코드를 사용하세요.
second-lead-recovery = 계정에 두 번째 단계가 필요합니다. 패스키를 사용하거나 복구 코드를 입력하세요.
second-code = 코드
second-code-hint = 앱에 표시된 여섯 자리 숫자 또는 인쇄한 목록의 복구 코드
second-empty = 코드를 입력하세요
second-wrong = 유효하지 않은 코드입니다. 다른 코드이거나, 너무 오래되었거나, 이미 사용했습니다. 앱에 다음 코드가 표시되면 다시 시도하세요.
second-trust = 이 브라우저 신뢰
second-trust-hint = { $days }일 동안 여기에서 코드를 요청하지 않습니다. 본인의 기기에서만 선택하세요.

## Sign-in and security

place-security = 로그인 및 보안
security-title = 로그인 및 보안
security-two-steps = 2단계 인증
security-two-steps-about = 비밀번호를 입력한 뒤 본인만 가진 것을 제시합니다. 앱의 코드, 패스키 또는 인쇄한 코드입니다.
security-on = 켜짐
security-off = 꺼짐
security-missing = 없음
security-since = 추가: { $moment }
security-totp-added = 인증 앱을 추가했습니다. 이제 로그인할 때 앱의 코드를 입력합니다. 휴대전화를 잃어버릴 때를 대비해 복구 코드도 만드세요.
security-totp-removed = 인증 앱을 삭제했습니다
security-device-forgotten = 해당 브라우저에서 다시 코드를 요청합니다

## Authenticator app

totp-name = 인증 앱
totp-about = 휴대전화의 앱이 30초마다 바뀌는 여섯 자리 숫자를 표시합니다.
totp-add = 추가
totp-remove = 삭제
totp-title = 인증 앱 추가
totp-scan = 휴대전화에서 인증 앱을 열고 이 그림을 스캔하세요.
totp-picture = 인증 앱으로 스캔하는 그림입니다. 아래 글자와 내용이 같습니다.
totp-type = 또는 앱에 이 키를 입력하세요.
totp-code = 앱의 코드
totp-code-hint = 앱에 지금 표시된 여섯 자리 숫자
totp-wrong = 이 키의 코드가 아닙니다. 휴대전화의 시계가 맞는지 확인하고 앱에 지금 표시된 코드를 입력하세요.

## Recovery codes

recovery-codes-name = 복구 코드
recovery-codes-about = 종이에 적어 두는 코드 10개입니다. 휴대전화가 없을 때 코드마다 한 번씩 로그인할 수 있습니다.
recovery-codes-left = { $left }개 남았습니다. 새로 만들면 남은 코드는 사용할 수 없습니다.
recovery-codes-make = 새 코드 만들기
recovery-codes-title = 내 복구 코드
recovery-codes-keep = 이 코드를 인쇄하거나 적어서 중요한 서류와 함께 보관하세요. 지금만 표시되며 코드마다 한 번만 사용할 수 있습니다.
recovery-codes-done = 보관했습니다

## Trusted browsers

trusted-title = 신뢰하는 브라우저
trusted-about = 이 브라우저에서는 두 번째 단계를 요청하지 않습니다.
trusted-until = { $moment }까지 신뢰
trusted-forget = 다시 요청

## Taking a factor away

totp-remove-title = 인증 앱 삭제
passkey-remove-title = 이 패스키 삭제
remove-factor-about = 더 이상 로그인에 사용할 수 없습니다. 허용한 앱에서 다시 로그인을 요청하며 모든 연락처로 이를 알리는 메시지가 전송됩니다.
remove-factor-last = 다른 인증 방법이 설정되어 있지 않습니다. 이후에는 비밀번호만으로 이 계정에 들어올 수 있습니다.
remove-factor-others = 내 다른 세션 종료
remove-factor-others-hint = 여기를 제외한 모든 곳에서 로그아웃됩니다.
add-factor-others-hint = 다른 사람이 계정에 로그인했을 수 있다면 선택하세요. 그 뒤에는 연결한 앱을 다시 허용해야 합니다.

## Passkeys

passkeys-title = 패스키
passkeys-about = 패스키는 휴대전화, 컴퓨터 또는 보안 키에 보관됩니다. 지문, 얼굴 또는 PIN으로 잠금을 풀며 비밀번호와 코드 없이 로그인할 수 있습니다.
passkeys-none = 아직 패스키가 없습니다
passkey-used = 마지막 사용: { $moment }
passkey-add = 패스키 추가
passkey-rename = 이름 변경
passkey-rename-label = 이 패스키의 이름
passkey-title = 패스키 추가
passkey-about = 기기에서 지문, 얼굴 또는 PIN을 요청합니다. 이후에는 기기만으로 로그인할 수 있으며 누구도 속여서 빼앗을 수 없습니다.
passkey-cannot = 이 브라우저는 이 서버의 패스키를 만들 수 없습니다. 패스키를 사용하려면 스크립트가 켜져 있고 서버에 자체 도메인 이름이 있어야 합니다.
passkey-name = 이름
passkey-name-hint = 다른 패스키와 구분하기 위한 이름
passkey-name-wrong = 이름을 1~64자로 입력하세요
passkey-refused = 패스키를 추가하지 못했습니다. 이미 있거나 페이지를 너무 오래 열어 두었을 수 있습니다. 다시 시도하세요.
passkey-make = 추가
passkey-sign-in = 패스키로 로그인
passkey-confirm = 패스키로 확인
passkey-wrong = 이 패스키로 열 수 있는 계정이 여기에 없습니다. 다른 패스키를 사용하거나 다른 방법으로 로그인하세요.
security-passkey-added = 패스키를 추가했습니다. 기기를 잃어버릴 때를 대비해 복구 코드도 만드세요.
security-passkey-removed = 패스키를 삭제했습니다
security-passkey-renamed = 패스키 이름을 변경했습니다
