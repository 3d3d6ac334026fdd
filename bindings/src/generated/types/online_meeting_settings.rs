// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::{LobbyBypass, OnlineMeetingAccessLevel, Presenters};

/// Complex type `t:OnlineMeetingSettingsType`, since `Exchange2013_SP1`.
///
/// Microsoft's reference: [`OnlineMeetingSettings`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/onlinemeetingsettings).
#[doc(alias = "OnlineMeetingSettingsType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct OnlineMeetingSettings {
    /// Element `t:LobbyBypass`, required.
    pub lobby_bypass: LobbyBypass,
    /// Element `t:AccessLevel`, required.
    pub access_level: OnlineMeetingAccessLevel,
    /// Element `t:Presenters`, required.
    pub presenters: Presenters,
}

impl Eq for OnlineMeetingSettings {}

impl OnlineMeetingSettings {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(
        lobby_bypass: LobbyBypass,
        access_level: OnlineMeetingAccessLevel,
        presenters: Presenters,
    ) -> Self {
        Self {
            lobby_bypass,
            access_level,
            presenters,
        }
    }
}

rt::complex_type! {
    OnlineMeetingSettings = "t:OnlineMeetingSettingsType", required 3, new(value value value);
    elements t {
        0 lobby_bypass: "LobbyBypass" required 0;
        1 access_level: "AccessLevel" required 1;
        2 presenters: "Presenters" required 2;
    }
}
