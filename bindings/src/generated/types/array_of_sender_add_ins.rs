// @generated

use ::ews_bindings::{rt, xml};

use super::SenderAddInEntity;

/// Complex type `t:ArrayOfSenderAddInsType`, since `V2016_10_10`.
#[doc(alias = "ArrayOfSenderAddInsType")]
pub type ArrayOfSenderAddIns = xml::List<SenderAddInEntity, ArrayOfSenderAddInsList>;

rt::list_name!(
    ArrayOfSenderAddInsList: Elements "t:Microsoft.OutlookServices.SenderApp" { name:
    "t:ArrayOfSenderAddInsType", model: "t:Microsoft.OutlookServices.SenderApp*" }
);
