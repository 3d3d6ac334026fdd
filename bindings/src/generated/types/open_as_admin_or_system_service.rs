// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::{ConnectingSid, SpecialLogonType};

/// Complex type `t:OpenAsAdminOrSystemServiceType`, since `Exchange2010_SP1`.
///
/// Global element `t:OpenAsAdminOrSystemService`.
///
/// Microsoft's reference: [`OpenAsAdminOrSystemService`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/openasadminorsystemservice).
#[doc(alias = "OpenAsAdminOrSystemServiceType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct OpenAsAdminOrSystemService {
    /// Attribute `LogonType`, required.
    pub logon_type: SpecialLogonType,
    /// Attribute `BudgetType`, optional, since `Exchange2013_SP1`.
    pub budget_type: Option<i32>,
    /// Element `t:ConnectingSID`, required.
    pub connecting_sid: ConnectingSid,
    /// Attributes of the namespace `http://schemas.xmlsoap.org/soap/envelope/`.
    pub any_attributes: Vec<xml::AnyAttribute>,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for OpenAsAdminOrSystemService {}

impl OpenAsAdminOrSystemService {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(
        logon_type: SpecialLogonType,
        connecting_sid: impl Into<ConnectingSid>,
    ) -> Self {
        Self {
            logon_type,
            budget_type: None,
            connecting_sid: connecting_sid.into(),
            any_attributes: Vec::new(),
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    OpenAsAdminOrSystemService = "t:OpenAsAdminOrSystemServiceType" any_attributes, required 2, new(value value(ConnectingSid));
    attributes {
        0 logon_type: "LogonType" required 0;
        1 budget_type: "BudgetType" optional;
        any any_attributes: "http://schemas.xmlsoap.org/soap/envelope/";
    }
    elements t {
        0 connecting_sid: "ConnectingSID" required 1;
    }
    kept { kept }
}

rt::root! {
    OpenAsAdminOrSystemService = "t:OpenAsAdminOrSystemService"
}
