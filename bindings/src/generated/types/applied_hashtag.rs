// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::EmailAddressExtended;

/// Complex type `t:AppliedHashtagType`, since `V2016_10_10`.
#[doc(alias = "AppliedHashtagType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct AppliedHashtag {
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
    /// Element `t:Tag`, required.
    pub tag: String,
    /// Element `t:IsAutoTagged`, required.
    pub is_auto_tagged: bool,
    /// Element `t:IsInlined`, required.
    pub is_inlined: bool,
}

impl Eq for AppliedHashtag {}

impl AppliedHashtag {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(
        id: impl Into<String>,
        created_by: impl Into<EmailAddressExtended>,
        tag: impl Into<String>,
        is_auto_tagged: bool,
        is_inlined: bool,
    ) -> Self {
        Self {
            id: id.into(),
            created_by: created_by.into(),
            created_date_time: None,
            server_created_date_time: None,
            deep_link: None,
            application: None,
            tag: tag.into(),
            is_auto_tagged,
            is_inlined,
        }
    }
}

rt::complex_type! {
    AppliedHashtag = "t:AppliedHashtagType", required 5, new(text value(EmailAddressExtended) text value value);
    elements t {
        0 id: "Id" required 0;
        1 created_by: "CreatedBy" required 1;
        2 created_date_time: "CreatedDateTime" optional;
        3 server_created_date_time: "ServerCreatedDateTime" optional;
        4 deep_link: "DeepLink" optional;
        5 application: "Application" optional;
        6 tag: "Tag" required 2;
        7 is_auto_tagged: "IsAutoTagged" required 3;
        8 is_inlined: "IsInlined" required 4;
    }
}
