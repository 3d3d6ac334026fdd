// @generated from the schemas of version V2018_01_08.

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

::ews_bindings::open_enum!(
    LocationSource : Contact, Device, LocationServices, None, PhonebookServices, Resource
);
