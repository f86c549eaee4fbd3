## Letters: mail that leaves. A `news` sentence is a subject line, too, so it has no full stop.

letter-code-subject = { $brand } 인증 코드: { $code }
letter-sign-up = 계정 만들기를 시작한 페이지에 이 코드를 입력하세요.
letter-sign-up-link = 이 주소 확인
letter-sign-in = 로그인 중인 페이지에 이 코드를 입력하세요.
letter-sign-in-link = 로그인
letter-recover = 계정 복구를 요청한 페이지에 이 코드를 입력하세요.
letter-recover-link = 새 비밀번호 설정
letter-add-contact = 이 주소를 계정에 추가하려면 계정 페이지에 이 코드를 입력하세요.
letter-add-contact-link = 이 주소 확인
letter-step-up = 코드를 요청한 페이지에 이 코드를 입력해 본인임을 확인하세요.
letter-step-up-link = 본인 확인
letter-code-lasts = 코드는 { $wait } 안에 한 번만 사용할 수 있습니다.
letter-code-not-you = 직접 요청하지 않았다면 누군가 주소를 잘못 입력했을 수 있습니다. 코드가 없으면 아무 일도 일어나지 않습니다. 누가 묻더라도 코드를 알려 주지 마세요.
letter-registered-subject = 이미 계정이 있습니다
letter-registered = 누군가(본인일 수도 있음) 이 주소로 새 계정을 만들거나 연락처를 추가하려고 했습니다. 이 주소는 이미 계정에 등록되어 있으므로 아무것도 변경되지 않았습니다.
letter-registered-link = 로그인
letter-registered-not-you = 비밀번호가 기억나지 않으면 로그인 페이지에서 새 비밀번호를 설정할 수 있습니다. 본인이 아니라면 아무것도 하지 않아도 됩니다.
letter-changed = { $moment }에 { $nickname } 님의 계정에서 일어난 일입니다.
letter-changed-link = 내 계정 보기
letter-changed-not-you = 본인이 했다면 아무것도 하지 않아도 됩니다. 다른 사람이 했다면 즉시 새 비밀번호를 설정하고 다른 세션을 모두 종료하세요.
letter-call-off-link = 요청 취소
letter-call-off = 본인이 했다면 그때까지 기다리세요. 다른 사람이 했다면 요청을 취소하고 새 비밀번호를 설정하세요. 평소처럼 로그인해도 요청이 취소됩니다.
letter-closing = 본인이 했다면 아무것도 하지 않아도 됩니다. 다른 사람이 했거나 마음이 바뀌었다면 그 전에 로그인해 계정을 유지하세요.
letter-closed-subject = { $app } 사용자 한 명이 계정을 폐쇄했습니다
letter-closed = { $app } 앱에서 ID가 { $id }인 사용자가 계정을 폐쇄했습니다. 해당 토큰은 더 이상 유효하지 않으며 이 ID는 다른 사람에게 다시 부여되지 않습니다.
letter-closed-do = 법률에 따라 보관해야 하는 경우가 아니라면 이 사용자에 대해 보관 중인 데이터를 삭제하세요.

## What changed

news-signed-in = 새 브라우저에서 계정에 로그인이 있었습니다
news-second-step-failed = 누군가가 로그인의 첫 단계를 통과했으나 두 번째 단계는 통과하지 못했습니다
news-password-changed = 비밀번호가 변경되었습니다
news-password-reset = 코드 또는 링크로 새 비밀번호가 설정되었습니다
news-contact-added = 계정에 다음 연락처가 추가되었습니다: { $contact }
news-contact-removed = 계정에서 다음 연락처가 삭제되었습니다: { $contact }
news-primary-changed = 기본 연락처가 다음으로 변경되었습니다: { $contact }
news-passkey-added = 패스키 ‘{ $name }’ 항목이 추가되었습니다
news-passkey-removed = 패스키 ‘{ $name }’ 항목이 삭제되었습니다
news-totp-added = 이제 인증 앱의 코드를 요청합니다
news-totp-removed = 더 이상 인증 앱의 코드를 요청하지 않습니다
news-recovery-codes-made = 새 복구 코드가 만들어졌으며 이전 코드는 사용할 수 없습니다
news-recovery-code-used = 복구 코드를 사용했으며 { $left }개 남았습니다
news-device-trusted = 신뢰하는 브라우저가 추가되어 그 브라우저에서는 2단계 인증을 요청하지 않습니다
news-recovery-asked = 2단계 인증 해제가 요청되었으며 { $moment }부터 실행할 수 있습니다
news-recovery-cancelled = 2단계 인증 해제 요청이 취소되었습니다
news-factors-removed = 2단계 인증이 해제되었습니다
news-data-exported = 내 모든 데이터가 다운로드되었습니다
news-closing-asked = 계정이 { $moment }에 폐쇄됩니다
news-closing-cancelled = 계정이 폐쇄되지 않습니다

## Short messages

short-code = { $brand } 인증 코드: { $code }. { $wait } 안에 한 번만 사용할 수 있습니다. 아무에게도 알려 주지 마세요.
short-registered = { $brand }: 이 번호는 이미 계정에 등록되어 있습니다. 로그인: { $link }
short-changed = { $brand }: { $what }. 본인이 아니라면: { $link }
short-closed = { $brand }: { $app } 앱에서 ID가 { $id }인 사용자가 계정을 폐쇄했습니다.
