// @generated

use ::ews_bindings::{rt, xml};

/// Complex type `t:ArrayOfEventIDType`, since `V2016_10_10`.
#[doc(alias = "ArrayOfEventIDType")]
pub type ArrayOfEventId = xml::List<String, ArrayOfEventIdList>;

rt::list_name!(
    ArrayOfEventIdList: Elements "t:EventToDeleteID" { name: "t:ArrayOfEventIDType",
    model: "(t:EventToDeleteID)*" }
);
