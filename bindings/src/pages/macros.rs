//! The macro that implements the operations with paged views.

/// Implements [`PagedOperation`](crate::pages::PagedOperation) for the requests with these names. `codegen/src/rust/paged.rs`
/// lists the fields that the code uses.
#[doc(hidden)]
#[macro_export]
macro_rules! paged_operations {
    ($($operation:ident;)*) => {
        const _: () = {
            use $crate::Result;
            use $crate::pages::{PageFacts, PagedOperation, Position, rules};
            use super::headers::RequestHeader;
            $($crate::paged_operations!(@$operation);)*
        };
    };
    (@FindItem) => {
        impl PagedOperation for messages::FindItem {
            $crate::paged_operations! {
                @root view, FindItemView, IndexedPageItemView, FractionalPageItemView, AnyItem
            }

            #[inline]
            fn facts(message: &Self::Message, position: Position) -> Result<PageFacts> {
                let Some(root) = &message.root_folder else { return Err(rules::missing("m:RootFolder")) };
                let count = match &root.choice {
                    types::FindItemParentChoice::Items(items) => items.len(),
                    types::FindItemParentChoice::Groups(groups) => {
                        groups.iter().map(|group| group.items.len()).sum()
                    }
                    types::FindItemParentChoice::Unlisted(_) => return Err(rules::missing("t:Items")),
                };
                let left_out = rules::left_out(&message.base.kept, "RootFolder/Groups");
                Ok($crate::paged_operations!(@facts root, count + left_out, position))
            }

            #[inline]
            fn take_entries(message: &mut Self::Message) -> Vec<types::AnyItem> {
                match message.root_folder.as_mut().map(|root| &mut root.choice) {
                    Some(types::FindItemParentChoice::Items(items)) => std::mem::take(&mut **items),
                    Some(types::FindItemParentChoice::Groups(groups)) => {
                        groups.iter_mut().flat_map(|group| std::mem::take(&mut *group.items)).collect()
                    }
                    _ => Vec::new(),
                }
            }
        }
    };
    (@FindFolder) => {
        impl PagedOperation for messages::FindFolder {
            $crate::paged_operations! {
                @root page_folder_view, FindFolderPageFolderView, IndexedPageFolderView, FractionalPageFolderView, AnyFolder
            }

            #[inline]
            fn facts(message: &Self::Message, position: Position) -> Result<PageFacts> {
                let Some(root) = &message.root_folder else { return Err(rules::missing("m:RootFolder")) };
                let count = root.folders.as_ref().map_or(0, |folders| folders.len());
                Ok($crate::paged_operations!(@facts root, count, position))
            }

            #[inline]
            fn take_entries(message: &mut Self::Message) -> Vec<types::AnyFolder> {
                let folders = message.root_folder.as_mut().and_then(|root| root.folders.as_mut());
                folders.map(|folders| std::mem::take(&mut **folders)).unwrap_or_default()
            }
        }
    };
    (@FindPeople) => {
        impl PagedOperation for messages::FindPeople {
            type RequestHeader = RequestHeader;
            type Entry = types::Persona;

            #[inline]
            fn prepare(&mut self) -> Result<Position> {
                let view = &self.indexed_page_item_view;
                rules::only_from_beginning(view.offset, &view.base_point, &types::IndexBasePoint::Beginning)
            }

            #[inline]
            fn set_position(&mut self, position: Position) {
                if let Position::Index(index) = position {
                    self.indexed_page_item_view.offset = index;
                }
            }

            $crate::paged_operations!(@counted people, total_number_of_people_in_view, "People");
        }
    };
    (@FindConversation) => {
        impl PagedOperation for messages::FindConversation {
            type RequestHeader = RequestHeader;
            type Entry = types::Conversation;

            #[inline]
            fn prepare(&mut self) -> Result<Position> {
                let beginning = types::IndexBasePoint::Beginning;
                let first = || {
                    let view = types::IndexedPageView::new(0, beginning.clone());
                    messages::FindConversationPageItemView::IndexedPageItemView(Box::new(view))
                };
                match self.page_item_view.get_or_insert_with(first) {
                    messages::FindConversationPageItemView::IndexedPageItemView(view) => {
                        rules::only_from_beginning(view.offset, &view.base_point, &beginning)
                    }
                    _ => Err(rules::no_pages("IndexedPageItemView")),
                }
            }

            #[inline]
            fn set_position(&mut self, position: Position) {
                let view = &mut self.page_item_view;
                if let Some(messages::FindConversationPageItemView::IndexedPageItemView(view)) = view
                    && let Position::Index(index) = position
                {
                    view.offset = index;
                }
            }

            $crate::paged_operations!(@counted conversations, total_conversations_in_view, "Conversations");
        }
    };
    // An operation with one of two views, whose response gives the position of the next page.
    (@root $field:ident, $view:ident, $indexed:ident, $fractional:ident, $entry:ident) => {
        type RequestHeader = RequestHeader;
        type Entry = types::$entry;

        #[inline]
        fn prepare(&mut self) -> Result<Position> {
            rules::check_folders(self.parent_folder_ids.len())?;
            let first = || {
                let view = types::IndexedPageView::new(0, types::IndexBasePoint::Beginning);
                messages::$view::$indexed(Box::new(view))
            };
            match self.$field.get_or_insert_with(first) {
                messages::$view::$indexed(view) => Ok(Position::Index(view.offset)),
                messages::$view::$fractional(view) => {
                    let (numerator, denominator) = (view.numerator, view.denominator);
                    Ok(Position::Fraction { numerator, denominator })
                }
                _ => Err(rules::no_pages(concat!(stringify!($indexed), " or ", stringify!($fractional)))),
            }
        }

        #[inline]
        fn set_position(&mut self, position: Position) {
            match (&mut self.$field, position) {
                (Some(messages::$view::$indexed(view)), Position::Index(index)) => view.offset = index,
                (Some(messages::$view::$fractional(view)), Position::Fraction { numerator, denominator }) => {
                    (view.numerator, view.denominator) = (numerator, denominator);
                }
                _ => {}
            }
        }
    };
    // The facts of a page from its `m:RootFolder`. The types of the two operations have the same attributes.
    (@facts $root:ident, $count:expr, $position:ident) => {
        PageFacts {
            count: $count,
            is_last: $root.includes_last_item_in_range,
            next: rules::next(
                $position,
                $root.indexed_paging_offset,
                $root.numerator_offset,
                $root.absolute_denominator,
            ),
            total: $root.total_items_in_view,
        }
    };
    // An operation whose response has only the list and the total number of entries.
    (@counted $list:ident, $total:ident, $element:literal) => {
        #[inline]
        fn facts(message: &Self::Message, position: Position) -> Result<PageFacts> {
            let count = message.$list.as_ref().map_or(0, |list| list.len());
            let count = count + rules::left_out(&message.base.kept, $element);
            Ok(rules::counted(position, count, message.$total))
        }

        #[inline]
        fn take_entries(message: &mut Self::Message) -> Vec<Self::Entry> {
            message.$list.as_mut().map(|list| std::mem::take(&mut **list)).unwrap_or_default()
        }
    };
}
