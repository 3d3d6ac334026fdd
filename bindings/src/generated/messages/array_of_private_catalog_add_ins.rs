// @generated

use ::ews_bindings::xml;

use super::PrivateCatalogAddIns;

/// Complex type `m:ArrayOfPrivateCatalogAddInsType`.
#[doc(alias = "ArrayOfPrivateCatalogAddInsType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ArrayOfPrivateCatalogAddIns(pub Vec<PrivateCatalogAddIns>);

xml::complex_type!(
    ArrayOfPrivateCatalogAddIns { name: "m:ArrayOfPrivateCatalogAddInsType", model:
    "m:AddIn*" }
);

xml::wrapper_type!(ArrayOfPrivateCatalogAddIns, PrivateCatalogAddIns);

xml::list_of_elements!(ArrayOfPrivateCatalogAddIns, m "AddIn");
