// @generated

use ::ews_bindings::xml;

/// Simple type `t:LocationSourceType`.
///
/// Restricts `xs:string`.
#[doc(alias = "LocationSourceType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
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

xml::open_enum!(
    LocationSource: Contact, Device, LocationServices, None, PhonebookServices, Resource
);
