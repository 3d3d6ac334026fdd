// @generated

use ::ews_bindings::rt;

/// Simple type `t:LocationSourceType`, since `Exchange2013_SP1`.
///
/// Restricts `xs:string`.
///
/// Microsoft's reference: [`LocationSource`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/locationsource).
#[doc(alias = "LocationSourceType")]
#[derive(Debug, PartialEq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum LocationSource {
    None,
    LocationServices,
    PhonebookServices,
    Device,
    Contact,
    Resource,
    /// A value that the schema does not list.
    Unlisted(String),
}

impl Eq for LocationSource {}

rt::open_enum! {
    LocationSource;
    0 None;
    1 LocationServices;
    2 PhonebookServices;
    3 Device;
    4 Contact;
    5 Resource;
}
