//! Lists: types that only repeat an element or a choice.

/// Defines the marker type `N` of an `xml::List<T, N>`.
///
/// The arguments are the marker type, the type name in the schema, flags, the kind of the items with their names, and
/// their occurrence. A type after `:` is the list type in the schema from which this type inherits its description.
///
/// ```ignore
/// rt::list_type! { StringsList = "t:Strings" checked; elements(t "String") at_least_once }
/// rt::list_type! { ItemsList = "t:Items"; elements(m "Item" or t) repeated } // writes m:Item, reads m:Item and t:Item
/// rt::list_type! { ShapesList = "t:Shapes"; choices(Shape) repeated }
/// rt::list_type! { GetItemMessagesList: AllMessages = "m:GetItemMessages"; messages(m "GetItemResponseMessage") }
/// ```
#[doc(hidden)]
#[macro_export]
macro_rules! list_type {
    (
        $list:ident $(: $wide:ty)? = $name:literal $($flag:ident)*;
        $kind:ident $what:tt $($occurs:ident $(($($bound:tt)*))?)? $(; $($section:ident { $($body:tt)* })*)?
    ) => {
        /// The marker type of the list.
        pub enum $list {}

        impl $crate::rt::ListType for $list {
            const TYPE: $crate::rt::TypeInfo = $crate::rt::TypeInfo {
                name: $name,
                $($flag: true,)*
                $(fields: &[$crate::rt::FieldInfo {
                    term: $crate::list_item!(term $kind $what),
                    occurs: $crate::rt::occurs::$occurs $(($($bound)*))?,
                }],)?
                $($($section: $crate::section_info!($section { $($body)* }),)*)?
                ..$crate::rt::TypeInfo::EMPTY $(.derived(<$wide as $crate::rt::ComplexType>::INFO))?
            };
            const ELEMENT: Option<$crate::rt::ElementName> = $crate::list_item!(name $kind $what);
            type Kind = $crate::list_item!(kind $kind);
        }
    };
}

/// Expands to a property of the items of a list type: `kind`, `term` or `name`.
#[doc(hidden)]
#[macro_export]
macro_rules! list_item {
    (kind elements) => { $crate::rt::Elements };
    (kind choices) => { $crate::rt::Choices };
    (kind messages) => { $crate::rt::Messages };
    (term choices $choice:tt) => { $crate::section_info!(@term choice $choice) };
    (term $kind:ident ($prefix:ident $local:literal $(or $schema:ident)?)) => {
        $crate::section_info!(@term element ($prefix $local))
    };
    (name choices $choice:tt) => { None };
    (name $kind:ident ($prefix:ident $local:literal $(or $schema:ident)?)) => {
        Some($crate::rt::ElementName {
            namespace: ns::$prefix,
            schema_namespace: $crate::list_item!(schema $prefix $($schema)?),
            local: $local,
            canonical: $crate::element_name!($prefix $local),
        })
    };
    (schema $prefix:ident) => { ns::$prefix };
    (schema $prefix:ident $schema:ident) => { ns::$schema };
}
