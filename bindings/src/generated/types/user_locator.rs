// @generated

use ::ews_bindings::rt;
use super::MailboxLocator;

/// Complex type `t:UserLocatorType`, since `Exchange2013_SP1`.
///
/// Extends `t:MailboxLocatorType`.
///
/// Fields inherited from [`MailboxLocator`]: `external_directory_object_id`, `legacy_dn`, `email_address`, `display_name`, `organization_id`.
#[doc(alias = "UserLocatorType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct UserLocator {
    /// The value of the base type, [`MailboxLocator`].
    pub base: MailboxLocator,
}

impl Eq for UserLocator {}

rt::complex_type! {
    UserLocator: MailboxLocator = "t:UserLocatorType";
    elements {
        base 5;
    }
}
