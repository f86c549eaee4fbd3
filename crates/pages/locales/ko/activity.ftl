activity-title = 활동
activity-about = 지난 12개월 동안 계정에 있었던 일입니다.
activity-none = 아직 활동이 없습니다.
event-signed-up = 계정을 만들었습니다
event-signed-in =
    { $how ->
        [password] 비밀번호로 로그인했습니다
        [password-and-second] 비밀번호와 2단계 인증으로 로그인했습니다
        [email] 이메일로 받은 코드로 로그인했습니다
        [email-and-second] 이메일로 받은 코드와 2단계 인증으로 로그인했습니다
        [phone] 문자 메시지로 받은 코드로 로그인했습니다
        [phone-and-second] 문자 메시지로 받은 코드와 2단계 인증으로 로그인했습니다
        [passkey] 패스키로 로그인했습니다
        [qr] 다른 기기를 이용해 로그인했습니다
       *[unknown] 로그인했습니다
    }
event-wrong-password = 잘못된 비밀번호가 { $times }번 입력되었습니다
event-session-ended = 세션이 종료되었습니다
event-other-sessions-ended = 다른 세션이 모두 종료되었습니다
event-primary-changed = 기본 연락처 변경: { $contact }
event-totp-added = 인증 앱이 설정되었습니다
event-totp-removed = 인증 앱이 삭제되었습니다
event-device-trusted = 브라우저를 신뢰하도록 설정했습니다
event-device-forgotten = 브라우저를 더 이상 신뢰하지 않습니다
event-app-allowed = { $app } 앱의 계정 액세스를 허용했습니다
event-app-removed = { $app } 앱의 액세스 권한이 삭제되었습니다
event-password-confirmed = { $app } 앱을 위해 비밀번호를 확인했습니다
event-profile-changed = 프로필이 변경되었습니다
event-friend-added = { $nickname } 님과 친구가 되었습니다
event-friend-removed = { $nickname } 님은 더 이상 친구가 아닙니다
event-friend-blocked = { $nickname } 님을 차단했습니다
event-closing-asked = 계정이 { $moment }에 폐쇄되도록 설정되었습니다
event-closing-cancelled = 계정 폐쇄가 취소되었습니다
event-operator-acted =
    { $act ->
        [set-password] 운영자가 새 비밀번호를 설정했습니다
        [disable] 운영자가 계정을 사용 중지했습니다
        [enable] 운영자가 계정을 다시 사용할 수 있게 했습니다
        [recover] 운영자가 복구 링크를 만들었습니다
       *[unknown] 운영자가 계정을 변경했습니다
    }
