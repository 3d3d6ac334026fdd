// @generated

use ::ews_bindings::xml;

use super::GroupMailboxConfigurationActionItem;

/// Simple type `t:GroupMailboxConfigurationActionType`.
///
/// A list of `t:GroupMailboxConfigurationActionItem`, separated by spaces.
#[doc(alias = "GroupMailboxConfigurationActionType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GroupMailboxConfigurationAction(pub Vec<GroupMailboxConfigurationActionItem>);

xml::wrapper_type!(GroupMailboxConfigurationAction, GroupMailboxConfigurationActionItem);

xml::list_type!(GroupMailboxConfigurationAction);
