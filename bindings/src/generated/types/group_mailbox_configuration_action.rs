// @generated from the schemas of version V2018_01_08.

use super::GroupMailboxConfigurationActionItem;

/// Simple type `t:GroupMailboxConfigurationActionType`.
///
/// A list of `t:GroupMailboxConfigurationActionItem`, separated by spaces.
#[doc(alias = "GroupMailboxConfigurationActionType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct GroupMailboxConfigurationAction(pub Vec<GroupMailboxConfigurationActionItem>);

::ews_bindings::wrapper_type!(
    GroupMailboxConfigurationAction, GroupMailboxConfigurationActionItem
);

::ews_bindings::list_type!(GroupMailboxConfigurationAction);
