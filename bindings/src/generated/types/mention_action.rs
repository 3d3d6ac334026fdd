// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::EmailAddressExtended;

/// Complex type `t:MentionActionType`, since `V2016_10_10`.
#[doc(alias = "MentionActionType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct MentionAction {
    /// Element `t:Id`, required.
    pub id: String,
    /// Element `t:CreatedBy`, required.
    pub created_by: EmailAddressExtended,
    /// Element `t:CreatedDateTime`, optional.
    pub created_date_time: Option<String>,
    /// Element `t:ServerCreatedDateTime`, optional.
    pub server_created_date_time: Option<String>,
    /// Element `t:DeepLink`, optional.
    pub deep_link: Option<String>,
    /// Element `t:Application`, optional.
    pub application: Option<String>,
    /// Element `t:Mentioned`, required.
    pub mentioned: EmailAddressExtended,
    /// Element `t:MentionText`, optional.
    pub mention_text: Option<String>,
    /// Element `t:ClientReference`, optional.
    pub client_reference: Option<String>,
}

impl Eq for MentionAction {}

impl MentionAction {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(
        id: impl Into<String>,
        created_by: impl Into<EmailAddressExtended>,
        mentioned: impl Into<EmailAddressExtended>,
    ) -> Self {
        Self {
            id: id.into(),
            created_by: created_by.into(),
            created_date_time: None,
            server_created_date_time: None,
            deep_link: None,
            application: None,
            mentioned: mentioned.into(),
            mention_text: None,
            client_reference: None,
        }
    }
}

rt::complex_type! {
    MentionAction = "t:MentionActionType", required 3, new(text value(EmailAddressExtended) value(EmailAddressExtended));
    elements t {
        0 id: "Id" required 0;
        1 created_by: "CreatedBy" required 1;
        2 created_date_time: "CreatedDateTime" optional;
        3 server_created_date_time: "ServerCreatedDateTime" optional;
        4 deep_link: "DeepLink" optional;
        5 application: "Application" optional;
        6 mentioned: "Mentioned" required 2;
        7 mention_text: "MentionText" optional;
        8 client_reference: "ClientReference" optional;
    }
}
