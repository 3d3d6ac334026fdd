// @generated

use ::ews_bindings::xml;

use super::UrlEntity;

/// Complex type `t:ArrayOfUrlEntitiesType`.
#[doc(alias = "ArrayOfUrlEntitiesType")]
pub type ArrayOfUrlEntities = xml::List<UrlEntity, ArrayOfUrlEntitiesList>;

xml::list_name!(
    ArrayOfUrlEntitiesList: Elements "t:UrlEntity" { name: "t:ArrayOfUrlEntitiesType",
    model: "t:UrlEntity*" }
);
