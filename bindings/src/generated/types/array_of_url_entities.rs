// @generated

use ::ews_bindings::{rt, xml};

use super::UrlEntity;

/// Complex type `t:ArrayOfUrlEntitiesType`, since `Exchange2013_SP1`.
#[doc(alias = "ArrayOfUrlEntitiesType")]
pub type ArrayOfUrlEntities = xml::List<UrlEntity, ArrayOfUrlEntitiesList>;

rt::list_name!(
    ArrayOfUrlEntitiesList: Elements "t:UrlEntity" { name: "t:ArrayOfUrlEntitiesType",
    model: "t:UrlEntity*" }
);
