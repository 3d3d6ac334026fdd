// @generated

use ::ews_bindings::xml;

use super::FreeBusyResponse;

/// Complex type `m:ArrayOfFreeBusyResponse`.
pub type ArrayOfFreeBusyResponse = xml::List<
    FreeBusyResponse,
    ArrayOfFreeBusyResponseList,
>;

xml::list_name!(
    ArrayOfFreeBusyResponseList: Elements "m:FreeBusyResponse" { name:
    "m:ArrayOfFreeBusyResponse", model: "m:FreeBusyResponse*" }
);
