//! `GetUserOofSettings` and `SetUserOofSettings`.

use ews_bindings::messages::{
    GetUserOofSettingsRequest, GetUserOofSettingsResponse, ResponseCode, SetUserOofSettingsRequest,
    SetUserOofSettingsResponse,
};
use ews_bindings::operation::Message as _;
use ews_bindings::types::{Duration, ExternalAudience, OofState, ReplyBody, UserOofSettings};
use ews_bindings::value::DateTime;

use super::{Call, Outcome};
use crate::mailbox::now;
use crate::refusal::Refusal;

impl Call<'_> {
    pub(super) fn get_oof(
        &mut self,
        request: &GetUserOofSettingsRequest,
    ) -> Outcome<GetUserOofSettingsResponse> {
        self.check_own(&request.mailbox.address)?;
        let settings = self.own().oof.clone().unwrap_or_else(disabled);
        Ok(GetUserOofSettingsResponse {
            oof_settings: Some(settings.into()),
            allow_external_oof: Some(ExternalAudience::All),
            ..GetUserOofSettingsResponse::success()
        })
    }

    pub(super) fn set_oof(
        &mut self,
        request: &SetUserOofSettingsRequest,
    ) -> Outcome<SetUserOofSettingsResponse> {
        self.check_own(&request.mailbox.address)?;
        let mut settings = request.user_oof_settings.clone();
        if settings.oof_state == OofState::Scheduled && !settings.duration.as_deref().is_some_and(is_period) {
            let text = "The time range of the scheduled Out of Office message is invalid.";
            return Err(Refusal::new(ResponseCode::ErrorInvalidScheduledOofDuration, text));
        }
        // Clients expect these elements in the response to GetUserOofSettings, as Exchange sends them.
        let default = disabled();
        settings.duration = settings.duration.or(default.duration);
        settings.internal_reply = settings.internal_reply.or(default.internal_reply);
        settings.external_reply = settings.external_reply.or(default.external_reply);
        self.own().oof = Some(settings);
        Ok(SetUserOofSettingsResponse::success())
    }

    /// Checks that an address belongs to the user.
    fn check_own(&mut self, address: &str) -> Outcome<()> {
        let own = self.own();
        if own.address.eq_ignore_ascii_case(address) {
            return Ok(());
        }
        let text = "Access is denied. Check credentials and try again.";
        Err(Refusal::new(ResponseCode::ErrorAccessDenied, text))
    }
}

fn is_period(duration: &Duration) -> bool {
    match (duration.start_time.instant(), duration.end_time.instant()) {
        (Some(start), Some(end)) => start < end,
        // Times without a UTC offset cannot be compared with others.
        (None, None) => true,
        _ => false,
    }
}

/// The settings of a mailbox before the first change.
fn disabled() -> UserOofSettings {
    let start = now();
    let end = start.and_then(|start| DateTime::from_unix_seconds(start.unix_seconds()? + 24 * 3600).ok());
    let reply = || Some(ReplyBody { message: Some(String::new()), ..ReplyBody::default() }.into());
    UserOofSettings {
        duration: start.zip(end).map(|(start, end)| Duration::new(start, end).into()),
        internal_reply: reply(),
        external_reply: reply(),
        ..UserOofSettings::new(OofState::Disabled, ExternalAudience::All)
    }
}
