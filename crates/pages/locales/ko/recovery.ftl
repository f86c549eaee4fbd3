## Recovery

recover = 비밀번호를 잊었나요?
recover-title = 새 비밀번호 설정
recover-lead = 계정을 입력하세요. 계정이 있으면 코드와 링크를 보냅니다.
recover-second-title = 2단계 인증 확인
recover-without = 지금 사용할 수 있는 방법이 없나요?
recover-without-about = 2단계 인증 해제를 요청할 수 있습니다. 해제까지 걸리는 시간은 { $wait }입니다. 다른 사람이 요청했다면 막을 수 있도록 모든 연락처에 즉시 알립니다.
recover-without-ask = 해제 요청
recover-without-waiting = 이미 요청되었습니다. { $moment }부터 같은 방법으로 여기로 돌아오면 2단계 인증 없이 새 비밀번호를 설정할 수 있습니다.
recover-password-title = 새 비밀번호 선택
recover-password-lead = 지금 로그인된 모든 곳에서 로그아웃됩니다.
recover-password-removes = 2단계 인증도 함께 해제됩니다.
recover-password-set = 비밀번호 설정
wait-asked-title = 2단계 인증 해제를 요청했습니다
wait-asked = { $moment }부터 같은 방법으로 돌아와 새 비밀번호를 설정하세요. 모든 연락처에 알렸습니다. 평소처럼 로그인하면 요청이 취소됩니다.
wait-call-off-title = 2단계 인증을 유지할까요?
wait-call-off = 계정의 2단계 인증 해제가 요청되었습니다. 본인이 아니라면 요청을 취소한 뒤 새 비밀번호를 설정하세요.
wait-call-off-button = 요청 취소
wait-called-off-title = 요청이 취소되었습니다
wait-called-off = 2단계 인증이 유지됩니다. 본인이 요청하지 않았다면 누군가 메일이나 메시지를 읽을 수 있는 상태입니다. 그곳에서도 새 비밀번호를 설정하세요.
wait-over-title = 취소할 요청이 없습니다
wait-over = 이미 취소되었거나 끝났습니다.
