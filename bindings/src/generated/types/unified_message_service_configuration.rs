// @generated

use ::ews_bindings::rt;
use super::super::ns;

/// Complex type `t:UnifiedMessageServiceConfiguration`, since `Exchange2010_SP1`.
///
/// Extends `t:ServiceConfiguration`.
///
/// Microsoft's reference: [`UnifiedMessagingConfiguration`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/unifiedmessagingconfiguration).
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct UnifiedMessageServiceConfiguration {
    /// Element `t:UmEnabled`, required.
    pub um_enabled: bool,
    /// Element `t:PlayOnPhoneDialString`, required.
    pub play_on_phone_dial_string: String,
    /// Element `t:PlayOnPhoneEnabled`, required.
    pub play_on_phone_enabled: bool,
}

impl Eq for UnifiedMessageServiceConfiguration {}

impl UnifiedMessageServiceConfiguration {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(
        um_enabled: bool,
        play_on_phone_dial_string: impl Into<String>,
        play_on_phone_enabled: bool,
    ) -> Self {
        Self {
            um_enabled,
            play_on_phone_dial_string: play_on_phone_dial_string.into(),
            play_on_phone_enabled,
        }
    }
}

rt::complex_type! {
    UnifiedMessageServiceConfiguration = "t:UnifiedMessageServiceConfiguration", required 3, new(value text value);
    elements t {
        0 um_enabled: "UmEnabled" required 0;
        1 play_on_phone_dial_string: "PlayOnPhoneDialString" required 1;
        2 play_on_phone_enabled: "PlayOnPhoneEnabled" required 2;
    }
}
