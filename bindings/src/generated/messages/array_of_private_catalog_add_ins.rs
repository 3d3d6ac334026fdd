// @generated

use ::ews_bindings::{rt, xml};

use super::PrivateCatalogAddIns;

/// Complex type `m:ArrayOfPrivateCatalogAddInsType`, since `V2016_10_10`.
#[doc(alias = "ArrayOfPrivateCatalogAddInsType")]
pub type ArrayOfPrivateCatalogAddIns = xml::List<
    PrivateCatalogAddIns,
    ArrayOfPrivateCatalogAddInsList,
>;

rt::list_name!(
    ArrayOfPrivateCatalogAddInsList: Elements "m:AddIn" { name:
    "m:ArrayOfPrivateCatalogAddInsType", model: "m:AddIn*" }
);
