// @generated from the schemas of version V2018_01_08.

use super::MailTipTypesItem;

/// Simple type `t:MailTipTypes`.
///
/// A list of `t:MailTipTypesItem`, separated by spaces.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct MailTipTypes(pub Vec<MailTipTypesItem>);

::ews_bindings::wrapper_type!(MailTipTypes, MailTipTypesItem);

::ews_bindings::list_type!(MailTipTypes);
