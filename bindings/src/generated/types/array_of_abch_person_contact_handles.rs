// @generated

use ::ews_bindings::{rt, xml};

use super::AbchPersonContactHandle;

/// Complex type `t:ArrayOfAbchPersonContactHandlesType`, since `V2016_10_10`.
#[doc(alias = "ArrayOfAbchPersonContactHandlesType")]
pub type ArrayOfAbchPersonContactHandles = xml::List<
    AbchPersonContactHandle,
    ArrayOfAbchPersonContactHandlesList,
>;

rt::list_name!(
    ArrayOfAbchPersonContactHandlesList: Elements "t:ContactHandle" { name:
    "t:ArrayOfAbchPersonContactHandlesType", model: "t:ContactHandle*" }
);
