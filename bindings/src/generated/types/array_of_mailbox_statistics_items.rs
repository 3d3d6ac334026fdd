// @generated

use ::ews_bindings::xml;

use super::MailboxStatisticsItem;

/// Complex type `t:ArrayOfMailboxStatisticsItemsType`.
#[doc(alias = "ArrayOfMailboxStatisticsItemsType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ArrayOfMailboxStatisticsItems(pub Vec<MailboxStatisticsItem>);

xml::complex_type!(
    ArrayOfMailboxStatisticsItems { name: "t:ArrayOfMailboxStatisticsItemsType", model:
    "t:MailboxStat*" }
);

xml::wrapper_type!(ArrayOfMailboxStatisticsItems, MailboxStatisticsItem);

xml::list_of_elements!(ArrayOfMailboxStatisticsItems, t "MailboxStat");
