// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::MailboxLocator;

/// Complex type `t:GroupLocatorType`, since `Exchange2013_SP1`.
///
/// Extends `t:MailboxLocatorType`.
///
/// Fields inherited from [`MailboxLocator`]: `external_directory_object_id`, `legacy_dn`, `email_address`, `display_name`, `organization_id`.
#[doc(alias = "GroupLocatorType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GroupLocator {
    /// The value of the base type, [`MailboxLocator`].
    pub base: MailboxLocator,
    /// Element `t:AccessType`, optional, since `V2018_01_08`.
    pub access_type: Option<i32>,
}

impl Eq for GroupLocator {}

rt::complex_type! {
    GroupLocator: MailboxLocator = "t:GroupLocatorType";
    elements t {
        base 5;
        0 access_type: "AccessType" optional;
    }
}
