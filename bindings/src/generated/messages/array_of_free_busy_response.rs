// @generated

use ::ews_bindings::{rt, xml};

use super::FreeBusyResponse;

/// Complex type `m:ArrayOfFreeBusyResponse`.
pub type ArrayOfFreeBusyResponse = xml::List<
    FreeBusyResponse,
    ArrayOfFreeBusyResponseList,
>;

rt::list_name!(
    ArrayOfFreeBusyResponseList: Elements "m:FreeBusyResponse" { name:
    "m:ArrayOfFreeBusyResponse", model: "m:FreeBusyResponse*" }
);
