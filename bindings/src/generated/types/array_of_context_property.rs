// @generated

use ::ews_bindings::{rt, xml};

use super::ContextProperty;

/// Complex type `t:ArrayOfContextProperty`, since `V2016_10_10`.
pub type ArrayOfContextProperty = xml::List<ContextProperty, ArrayOfContextPropertyList>;

rt::list_name!(
    ArrayOfContextPropertyList: Elements "t:ContextProperty" { name:
    "t:ArrayOfContextProperty", model: "t:ContextProperty+", flags: checked }
);
