// @generated

use ::ews_bindings::{rt, xml};

use super::ItemClass;

/// Complex type `t:ArrayOfItemClassType`, since `Exchange2010_SP1`.
#[doc(alias = "ArrayOfItemClassType")]
pub type ArrayOfItemClass = xml::List<ItemClass, ArrayOfItemClassList>;

rt::list_name!(
    ArrayOfItemClassList: Elements "t:ItemClass" { name: "t:ArrayOfItemClassType",
    model: "(t:ItemClass)*" }
);
