// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::EmailAddressExtended;

/// Complex type `t:LikeType`, since `V2016_10_10`.
#[doc(alias = "LikeType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Like {
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
}

impl Eq for Like {}

impl Like {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(
        id: impl Into<String>,
        created_by: impl Into<EmailAddressExtended>,
    ) -> Self {
        Self {
            id: id.into(),
            created_by: created_by.into(),
            created_date_time: None,
            server_created_date_time: None,
            deep_link: None,
            application: None,
        }
    }
}

rt::complex_type! {
    Like = "t:LikeType", required 2, new(text value(EmailAddressExtended));
    elements t {
        0 id: "Id" required 0;
        1 created_by: "CreatedBy" required 1;
        2 created_date_time: "CreatedDateTime" optional;
        3 server_created_date_time: "ServerCreatedDateTime" optional;
        4 deep_link: "DeepLink" optional;
        5 application: "Application" optional;
    }
}
