// @generated

use ::ews_bindings::xml;

use super::UrlEntity;

/// Complex type `t:ArrayOfUrlEntitiesType`.
#[doc(alias = "ArrayOfUrlEntitiesType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ArrayOfUrlEntities(pub Vec<UrlEntity>);

xml::complex_type!(
    ArrayOfUrlEntities { name: "t:ArrayOfUrlEntitiesType", model: "t:UrlEntity*" }
);

xml::wrapper_type!(ArrayOfUrlEntities, UrlEntity);

xml::list_of_elements!(ArrayOfUrlEntities, t "UrlEntity");
