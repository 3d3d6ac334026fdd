// @generated

use ::ews_bindings::xml;

use super::ContextProperty;

/// Complex type `t:ArrayOfContextProperty`.
pub type ArrayOfContextProperty = xml::List<ContextProperty, ArrayOfContextPropertyList>;

xml::list_name!(
    ArrayOfContextPropertyList: Elements "t:ContextProperty" { name:
    "t:ArrayOfContextProperty", model: "t:ContextProperty+", flags: checked }
);
