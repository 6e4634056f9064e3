package bad.house;

import com.vaadin.flow.component.Component;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Service;

/** Breaks: a service method that asks nobody, field injection, Vaadin in a service. */
@Service
class Openings {

    @Autowired
    @Nullable Component door;

    public void open() {}
}
