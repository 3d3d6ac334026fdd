// @generated

use ::ews_bindings::{rt, xml};

use super::MailboxStatisticsItem;

/// Complex type `t:ArrayOfMailboxStatisticsItemsType`, since `Exchange2013_SP1`.
#[doc(alias = "ArrayOfMailboxStatisticsItemsType")]
pub type ArrayOfMailboxStatisticsItems = xml::List<
    MailboxStatisticsItem,
    ArrayOfMailboxStatisticsItemsList,
>;

rt::list_name!(
    ArrayOfMailboxStatisticsItemsList: Elements "t:MailboxStat" { name:
    "t:ArrayOfMailboxStatisticsItemsType", model: "t:MailboxStat*" }
);
